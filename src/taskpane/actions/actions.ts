import type { Language } from "../../../engine/index"
import { filtered, isSummaryOpen, takenVerdict, type CheckState } from "../state/check"
import type { Tab } from "../state/pane"
import type { FileKind } from "../state/round"
import { changing } from "./changing"
import { toldOf, type Bringing } from "./bringing"
import { checking, type Checking } from "./checking"
import { filling, type Filling } from "./filling"
import { going, type Going } from "./going"
import { isDecisionList, listing, type Listing } from "./listing"
import { lookingBack, type LookingBack } from "./looking-back"
import { merging, type Merging } from "./merging"
import type { Ports } from "./ports"
import { receivingFiles, type ReceivingFiles } from "./receiving"
import { saving, type Saving } from "./saving"
import { following, type Following } from "./following"
import { watching, type Watching } from "./watching"

/** Everything that can be done in the pane. */
export interface Actions
  extends
    Filling,
    Bringing,
    Checking,
    LookingBack,
    Going,
    Watching,
    ReceivingFiles,
    Listing,
    Merging,
    Saving,
    Pick<Following, "stopFollowing"> {
  /** The pane has just been opened: in Excel the workbook is looked at, and its part comes forward where it is one of ours. */
  open(): Promise<void>
  showTab(tab: Tab): void
  speak(language: Language): void
  filter(filter: Pick<CheckState, "grade" | "form">): void
  /** Which form is shown as a table. */
  showTable(form: string): void
  /** Which files are listed; undefined: all. */
  showFiles(kind: FileKind | undefined): void
}

export function actionsOf(given: Ports): Actions {
  const { told: ports, bringing, holdLast, hasHeard } = toldOf(given)
  const { store, host } = ports
  const { check, round } = changing(store)
  const goings = going(ports)
  const follows = following(ports)
  const checks = checking(ports, async () => {
    await goings.renewMarks()
    await follows.follow(isSummaryOpen(store.state().check))
  })
  const watches = watching(ports, () => {
    follows.changed()
    checks.changed()
  })
  const setWatching = async (isOn: boolean): Promise<void> => {
    await watches.setWatching(isOn)
    // What was changed before, nobody saw.
    follows.changed()
  }
  const written = (): void => void checks.check()
  const fills = filling(ports, written)
  const merges = merging(ports, () => {
    follows.written()
    written()
  })
  const receives = receivingFiles(ports, hasHeard, () => void merges.merge())
  const lists = listing(ports, () => void receives.readOn())
  const looksBack = lookingBack(ports, holdLast, hasHeard, async () => {
    await Promise.all([checks.checkAgain(), receives.judgeFilesAgain()])
  })
  let isTabChosen = false
  host?.onWaiting((isExcelWaiting) => store.update((state) => ({ ...state, isExcelWaiting })))

  return {
    ...{
      ...fills,
      ...checks,
      ...looksBack,
      ...goings,
      setWatching,
      ...receives,
      ...lists,
      ...merges,
      ...saving(ports),
    },
    async addFiles(files) {
      const submissions = files.filter(({ name }) => !isDecisionList(name))
      if (submissions.length === 0) return lists.addLists(files)
      await lists.takeLists(files.filter(({ name }) => isDecisionList(name)))
      await receives.addFiles(submissions)
    },
    stopFollowing: () => follows.stopFollowing(),
    async open() {
      const packs = fills.loadPacks()
      if (host !== undefined) {
        await checks.check()
        const isOurs = takenVerdict(store.state().check) !== undefined
        // Whoever is choosing a unit already is not taken away from it.
        const { query, unit } = store.state().fill
        const tab: Tab | undefined = isOurs ? "check" : isSummaryOpen(store.state().check) ? "round" : undefined
        if (tab !== undefined && !isTabChosen && query === "" && unit === "")
          store.update((state) => ({ ...state, tab }))
        await setWatching(true)
      }
      await packs
    },
    showTab(tab) {
      isTabChosen = true
      store.update((state) => ({ ...state, tab }))
    },
    async bringProfile(files) {
      await bringing.bringProfile(files)
      // A unit that nobody knew may be one of the province that was brought.
      if (takenVerdict(store.state().check) === undefined) await checks.checkAgain()
    },
    speak: (language) => store.update((state) => ({ ...state, language })),
    filter: (filter) => check((state) => filtered(state, filter)),
    showTable: (table) => check((state) => ({ ...state, table })),
    showFiles: (shown) => round((state) => ({ ...state, shown })),
  }
}
