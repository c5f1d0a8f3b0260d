import { partsOfKey } from "../../../engine/index"
import type { Actions } from "../actions/actions"
import type { LineageState, ShownLineage } from "../state/lineage"
import { Notice, TroubleNotice } from "./notice"
import { Sources } from "./sources"
import { marksText } from "./mark-words"
import { useSpeech } from "./speech"
import { Working } from "./working"

/** Of the total that is selected in the open provincial workbook: how many units are behind it, and each of their figures. */
export function Lineage({ lineage, act }: { readonly lineage: LineageState; readonly act: Actions }) {
  const { say } = useSpeech()
  if (!lineage.isFollowing) return null
  const { shown, isEarlier = false, work, trouble, watchTrouble, isAltered } = lineage
  return (
    <section class="lineage" aria-labelledby="lineage-title">
      <h2 id="lineage-title">{say("lineage.title")}</h2>
      <p class="hint">{say("lineage.hint")}</p>
      <Working work={work} stop={() => act.stopFollowing()} />
      <TroubleNotice trouble={watchTrouble} />
      <TroubleNotice trouble={trouble} />
      {isAltered === true && (
        <Notice tone="warning">
          <p>{say("lineage.altered")}</p>
        </Notice>
      )}
      <div role="status">
        {shown && isEarlier && <p class="hint">{say("lineage.earlier")}</p>}
        {shown && <Head shown={shown} />}
      </div>
      {shown && (
        <>
          {shown.isLineageLost && (
            <Notice tone="warning">
              <p>{say("lineage.lost")}</p>
            </Notice>
          )}
          <Sources key={`${shown.group} ${shown.cell}`} sources={shown.sources} without={shown.without} />
        </>
      )}
    </section>
  )
}

function Head({ shown }: { readonly shown: ShownLineage }) {
  const speech = useSpeech()
  const { say, of } = speech
  const { cell, name, group, text, units, of: expected, marks } = shown
  const total = of(text)
  return (
    <>
      <p>
        <strong>{of(name) === "" ? say("lineage.cell", partsOfKey(cell)) : of(name)}</strong>
        {group !== "" && <span class="total-measure">{group}</span>}
      </p>
      <p>
        <span class="lineage-total">{total === "" ? "–" : total}</span>
        {" · "}
        {say("lineage.units", { units, of: expected })}
        {marks.length > 0 && <span class="total-measure">{marksText(marks, speech)}</span>}
      </p>
    </>
  )
}
