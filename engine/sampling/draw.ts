import {
  add,
  compare,
  figureFrom,
  figureOf,
  isZero,
  multiply,
  negate,
  round,
  subtract,
  sum,
  zero,
} from "../figures/figure"
import type { Figure } from "../figures/figure"
import { serialOfDay } from "../model/serial-day"
import { logNormal, randomOf, type Random } from "./random"
import { yearOf, type Period } from "../model/period"
import type { ByTier, Draw, Per, Ref, Step } from "./recipe"

/** The unit and the period that figures are drawn for, and what is known of them so far. */
export interface Drawing {
  readonly seed: string
  readonly unit: string
  readonly tier: string
  readonly period: Period
  /** The figure of a cell or quantity; undefined while it is blank. */
  readonly figureAt: (ref: Ref) => Figure | undefined
  /** Of the period before; undefined in the first one. */
  readonly previous: ((ref: Ref) => Figure | undefined) | undefined
}

/** The stream that a cell of a unit is drawn from. */
export function streamFor({ seed, unit, period }: Drawing, ref: string, per: Per, use: string): Random {
  return randomOf(seed, unit, per === "unit" ? "" : period, ref, use)
}

/** The figure that holds for a tier. */
function ofTier({ other, tiers }: ByTier, tier: string): Figure {
  return tiers.get(tier) ?? other
}

type DrawStep = Extract<Step, { readonly kind: "draw" }>

/** Draws the figure of one step; undefined where it is blank: a day on which nothing happened. */
export function drawn(step: DrawStep, drawing: Drawing): Figure | undefined {
  const { to, draw, per, isFresh, isBlank } = step
  // What is carried over is carried over as it was: only at first is anything drawn.
  if (draw.kind === "carried" && drawing.previous !== undefined) return drawing.previous(draw.of) ?? zero
  if (!isThere(step, drawing)) return isBlank ? undefined : zero
  const random = streamFor(drawing, to, per, "figure")
  let figure = clamped(drawnBy(draw, step, drawing, random), step, drawing.tier)
  const before = drawing.previous?.(to)
  for (let tries = 0; isFresh && before !== undefined && tries < 20; tries++) {
    if (compare(figure, before) !== 0) break
    figure = clamped(drawnBy(draw, step, drawing, random), step, drawing.tier)
  }
  return figure
}

function isThere({ to, chance, given, per }: DrawStep, drawing: Drawing): boolean {
  if (given !== undefined && isZero(drawing.figureAt(given) ?? zero)) return false
  if (chance === undefined) return true
  const drawnShare = figureFrom(String(streamFor(drawing, to, per, "chance").whole() % 10_000), 4)
  return compare(drawnShare, ofTier(chance, drawing.tier)) < 0
}

/** Within least and most, in the decimals of the step. A share of nothing stays nothing. */
function clamped(figure: Figure | "nothing", { least, most, places }: DrawStep, tier: string): Figure {
  if (figure === "nothing") return zero
  const rounded = round(figure, places)
  if (least !== undefined && compare(rounded, ofTier(least, tier)) < 0) return ofTier(least, tier)
  return most !== undefined && compare(rounded, ofTier(most, tier)) > 0 ? ofTier(most, tier) : rounded
}

function drawnBy(draw: Draw, step: DrawStep, drawing: Drawing, random: Random): Figure | "nothing" {
  const { tier, period } = drawing
  const at = (ref: Ref): Figure => drawing.figureAt(ref) ?? zero
  switch (draw.kind) {
    case "size":
      return multiply(ofTier(draw.median, tier), figureOf(logNormal(random, draw.sigma)))
    case "share": {
      const of = at(draw.of)
      return isZero(of) ? "nothing" : multiply(of, between(ofTier(draw.from, tier), ofTier(draw.to, tier), random))
    }
    case "sum":
      return sum(
        draw.terms.map(({ ref, sign, period }) => {
          const figure = period === "this" ? at(ref) : (drawing.previous?.(ref) ?? zero)
          return sign === 1 ? figure : negate(figure)
        }),
      )
    case "smallest":
      return draw.of.map(at).reduce((least, figure) => (compare(figure, least) < 0 ? figure : least))
    case "carried":
      return drawnBy(draw.first, step, drawing, random)
    case "date": {
      const [first, last] = [draw.from, draw.to].map((text) => serialOn(yearOf(period), text))
      return figureOf((first ?? 0) + Math.floor(random.share() * ((last ?? 0) - (first ?? 0) + 1)))
    }
    case "yes":
      return figureOf(1)
  }
}

/** In steps of a millionth of the distance. */
function between(from: Figure, to: Figure, random: Random): Figure {
  return add(from, multiply(subtract(to, from), figureFrom(String(random.whole() % 1_000_001), 6)))
}

function serialOn(year: number, text: string): number {
  const serial = serialOfDay({ year, month: Number(text.slice(0, 2)), day: Number(text.slice(3)) })
  if (serial === undefined) throw new RangeError(`there is no day ${year}-${text}`)
  return serial
}
