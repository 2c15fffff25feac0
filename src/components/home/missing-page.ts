/** The script of the 404 page. */
import { wordsFromAddress } from './fill-from-address.ts'

const field = document.querySelector<HTMLInputElement>('#missing-search')
const words = wordsFromAddress(location.pathname)
if (field !== null && words !== '') field.value = words
