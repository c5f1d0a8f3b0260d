import { render } from "preact"
import type { Ports } from "./actions/ports"
import { actionsOf, type Actions } from "./actions/actions"
import { beginning } from "./state/pane"
import { storeOf } from "./state/store"
import type { Trouble } from "./state/trouble"
import { Pane } from "./views/pane"

/** Shows the pane in `root` and begins. `trouble`: why the open workbook cannot be reached though this is Excel. */
export function start(root: HTMLElement, ports: Omit<Ports, "store">, trouble?: Trouble): Actions {
  // The first state is drawn before there are actions to be done.
  const store = storeOf(beginning(ports.host?.abilities, trouble), (state) => {
    render(<Pane state={state} act={act} />, root)
  })
  const act = actionsOf({ ...ports, store })
  root.replaceChildren()
  render(<Pane state={store.state()} act={act} />, root)
  void act.open()
  return act
}
