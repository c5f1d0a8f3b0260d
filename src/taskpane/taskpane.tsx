import { render } from "preact"
import { workerDesk } from "./desk/worker-desk"

const desk = workerDesk(new Worker(/* webpackChunkName: "desk" */ new URL("./desk/worker.ts", import.meta.url)))
void desk.packs().then((packs) => {
  render(<p>{packs.map(({ title }) => title.vi).join()}</p>, document.body)
})
