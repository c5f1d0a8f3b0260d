import { render } from "preact"

const worker = new Worker(/* webpackChunkName: "desk" */ new URL("./desk/worker.ts", import.meta.url))
render(<p>{String(worker)}</p>, document.body)
