/** Where the files of the index come from: the network in browsers, a folder in tests and benchmarks. */
export interface SearchFiles {
  json: (name: string) => Promise<unknown>
  bytes: (name: string) => Promise<Uint8Array>
  /** Not from a cache: its name does not change when its content does. */
  freshJson: (name: string) => Promise<unknown>
}

/** @param folder Address of the search folder, ending in a slash. */
export function filesFromNetwork(folder: string): SearchFiles {
  const get = async (name: string, cache: RequestCache): Promise<Response> => {
    let response: Response
    try {
      response = await fetch(folder + name, { cache })
    } catch (error) {
      throw new Error(
        `The search index could not be reached (${folder}${name}: ${String(error)}). Try again when online.`,
      )
    }
    if (!response.ok) {
      throw new Error(`${folder}${name} was answered with ${response.status}. Reload: the site may have been rebuilt.`)
    }
    return response
  }
  return {
    json: async (name) => (await get(name, 'default')).json() as Promise<unknown>,
    bytes: async (name) => new Uint8Array(await (await get(name, 'default')).arrayBuffer()),
    freshJson: async (name) => (await get(name, 'no-cache')).json() as Promise<unknown>,
  }
}

/** Calls `load` once for each key; what failed may be tried again. */
export function remember<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const kept = new Map<K, Promise<V>>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) {
      value = load(key)
      value.catch(() => kept.delete(key))
      kept.set(key, value)
    }
    return value
  }
}
