/** What the scanner knows of a figure from the text of its block alone. */
import type { Aspect, Comparator, FigureKind } from '../model/report.ts'

export interface ScannedFigure {
  /** UTF-16 offsets into the text scanned, end exclusive. */
  start: number
  end: number
  kind: FigureKind
  /**
   * A number; of a date an ISO-like string, where a date without its year has `XXXX` in the place of the year
   * (`XXXX-Q1`, as in EDTF), which `annotateFigures` fills from the report.
   */
  value: number | string
  /** The upper end of a range (1—2个), else null. */
  valueMax: number | null
  /** Canonical unit, null for ranks, dates and counts whose unit is not said. */
  unit: string | null
  comparator: Comparator | null
  aspect: Aspect
}

/** A figure before the words around it are read. */
export interface RawFigure {
  start: number
  end: number
  kind: FigureKind
  value: number | string
  valueMax: number | null
  unit: string | null
  /** 余, 多 or 几 stood in the numeral. */
  more: boolean
  /** A scale word without a coefficient: 亿元, 百场. */
  bareScale: boolean
}
