import type { Below } from "../checking/included"
import { unitsIn } from "../model/profile"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import { track } from "../tracking/track"
import type { Received } from "./receive"

/** The unit of a file by name, and the reports that count of the units right below it. */
export interface UnitAndBelow {
  readonly name: string
  readonly below: readonly Below[]
}

/** Finds for each of these files the reports of the same round from units whose parent is the file's unit; none for what was refused. */
export function belowAmong(received: readonly Received[]): (one: Received) => UnitAndBelow {
  const rounds = new Map<string, ReadonlyMap<string, UnitAndBelow>>()
  return ({ file, profile }) => {
    if (profile === undefined || !isTaken(file)) return nobody
    const { unit, period } = file.outcome.submission
    const key = `${profile.id} ${period}`
    const known = rounds.get(key) ?? roundOf({ profile, period }, received)
    rounds.set(key, known)
    return known.get(unit) ?? nobody
  }
}

const nobody: UnitAndBelow = { name: "", below: [] }

function roundOf(
  {
    profile,
    period,
  }: { readonly profile: NonNullable<Received["profile"]>; readonly period: Parameters<typeof track>[1] },
  received: readonly Received[],
): ReadonlyMap<string, UnitAndBelow> {
  const units = unitsIn(profile, period)
  if (units.every(({ parent }) => parent === undefined)) return new Map()
  const files = received.flatMap((one): readonly ReceivedFile[] => (one.profile === profile ? [one.file] : []))
  const names = new Map(units.map(({ code, name }) => [code, name]))
  const found = new Map<string, Below[]>()
  for (const { unit, chosen } of track(profile, period, files).senders) {
    if (chosen === undefined || unit.parent === undefined) continue
    const one = { name: unit.name, submission: chosen.outcome.submission }
    found.set(unit.parent, [...(found.get(unit.parent) ?? []), one])
  }
  return new Map([...found].map(([code, below]) => [code, { name: names.get(code) ?? code, below }]))
}
