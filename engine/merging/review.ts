import { oncePer } from "../model/once-per"
import { aloneFindings } from "./alone"
import { callsOf } from "./calls"
import { reportsBefore } from "./compared"
import { copyFindings } from "./copies"
import { reviewLimits, type Review, type ReviewRequest } from "./reviewed"

/** Looks a merged round over; once for each request. The order in which files came never matters. */
export const reviewOf = oncePer((request: ReviewRequest): Review => {
  const limits = request.limits ?? reviewLimits
  const previous = reportsBefore(request)
  return {
    calls: callsOf(request, previous),
    findings: [...copyFindings(request, previous, limits), ...aloneFindings(request, previous, limits)],
  }
})
