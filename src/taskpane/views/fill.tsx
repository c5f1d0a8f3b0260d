import type { Actions } from "../actions/actions"
import { chosenPack, chosenPeriod, chosenProfile, chosenUnit, reportsIn, type FillState } from "../state/fill"
import { targetsOf } from "../state/delivery"
import type { PaneState } from "../state/pane"
import { DeliveryButtons } from "./delivery"
import { FileButton } from "./drop-zone"
import { Notice, TroubleNotice } from "./notice"
import { PeriodFields } from "./period-fields"
import { useSpeech } from "./speech"
import { UnitBox } from "./unit-box"
import { Working } from "./working"

/** The choice of a blank workbook. */
export function Fill({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { fill, excel } = state
  if (fill.packs === undefined) {
    return (
      <section class="part">
        <h1>{say("fill.title")}</h1>
        {fill.trouble === undefined && <p class="hint">{say("fill.loading")}</p>}
        <TroubleNotice trouble={fill.trouble}>
          <button type="button" class="button" onClick={() => void act.loadPacks()}>
            {say("fill.retry")}
          </button>
        </TroubleNotice>
        <Working work={fill.work} />
      </section>
    )
  }
  const [first] = targetsOf(excel)
  const deliver = (event: Event): void => {
    event.preventDefault()
    void act.deliverBlank(first)
  }
  return (
    <form class="part" onSubmit={deliver} noValidate>
      <h1>{say("fill.title")}</h1>
      <Choices fill={fill} act={act} />
      <Working work={fill.work} />
      <TroubleNotice trouble={fill.trouble} />
      <Asked fill={fill} />
      <DeliveryButtons
        delivery={fill.delivery}
        excel={excel}
        fileWord="deliver.blankFile"
        deliver={(target, allowed) => void act.deliverBlank(target, allowed)}
        withdraw={() => act.withdrawBlank()}
        stop={() => act.stopBlank()}
        submits
      />
    </form>
  )
}

function Choices({ fill, act }: { readonly fill: FillState; readonly act: Actions }) {
  const { say, of } = useSpeech()
  const packs = fill.packs ?? []
  const profiles = chosenPack(fill)?.profiles ?? []
  return (
    <>
      {packs.length > 1 && (
        <Choice id="pack" label={say("fill.pack")} value={fill.pack} choose={(id) => act.choosePack(id)}>
          {packs.map(({ id, title }) => ({ id, text: of(title) }))}
        </Choice>
      )}
      <Choice id="profile" label={say("fill.profile")} value={fill.profile} choose={(id) => act.chooseProfile(id)}>
        {profiles.map(({ id, title }) => ({ id, text: of(title) }))}
      </Choice>
      <FileButton
        id="own-profile"
        label={say("fill.bring")}
        endings=".json"
        look="plain"
        take={(files) => void act.bringProfile(files)}
      />
      {fill.mistakes.length > 0 && (
        <Notice tone="error">
          <p>{say("fill.mistakes")}</p>
          <ul class="plain">
            {fill.mistakes.slice(0, 20).map((mistake) => (
              <li key={mistake.vi}>{of(mistake)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {chosenProfile(fill)?.isSynthetic === true && <p class="hint">{say("fill.synthetic")}</p>}
      <UnitBox
        fill={fill}
        type={(query) => act.typeUnit(query)}
        choose={(code) => act.chooseUnit(code)}
        wrong={fill.isAsked && chosenUnit(fill) === undefined ? "fill-wrong" : undefined}
      />
      <PeriodFields fill={fill} typeYear={(year) => act.typeYear(year)} choosePart={(part) => act.choosePart(part)} />
    </>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly choose: (id: string) => void
  readonly children: readonly { readonly id: string; readonly text: string }[]
}

function Choice({ id, label, value, choose, children }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {children.map((one) => (
          <option key={one.id} value={one.id}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What is missing or wrong in the choice, once somebody has asked for the blank. */
function Asked({ fill }: { readonly fill: FillState }) {
  const { say } = useSpeech()
  if (!fill.isAsked) return null
  const unit = chosenUnit(fill)
  const year = fill.year.trim()
  const wrong =
    unit === undefined
      ? say("fill.unitNeeded")
      : chosenPeriod(fill) === undefined
        ? say("fill.yearWrong")
        : reportsIn(unit, Number(year))
          ? undefined
          : say("fill.unitNotThen", { unit: unit.name, year })
  if (wrong === undefined) return null
  return (
    <Notice tone="error">
      <p id="fill-wrong">{wrong}</p>
    </Notice>
  )
}
