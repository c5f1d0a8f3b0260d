import { oncePer } from "../model/once-per"
import { aloneFindings } from "./alone"
import { callsOf } from "./calls"
import { reportsBefore } from "./compared"
import { copyFindings } from "./copies"
import { successionFinding, successionMessage } from "./successions"
import { reviewLimits, type Review, type ReviewRequest } from "./reviewed"

/** Looks a merged round over; once for each request. The order in which files came never matters. */
export const reviewOf = oncePer((request: ReviewRequest): Review => {
  const limits = request.limits ?? reviewLimits
  const previous = reportsBefore(request)
  return {
    calls: callsOf(request, previous),
    findings: [
      ...successionFindings(request),
      ...copyFindings(request, previous, limits),
      ...aloneFindings(request, previous, limits),
    ],
  }
})

/** The units that are not what they were in the period before. */
function successionFindings({ profile, tracking, ancestryOf }: ReviewRequest): Review["findings"] {
  return tracking.units.flatMap(({ unit }) => {
    const ancestry = ancestryOf?.(unit.code)
    const said = ancestry && successionMessage(profile, unit.code, ancestry)
    return said === undefined ? [] : [successionFinding(said)]
  })
}
