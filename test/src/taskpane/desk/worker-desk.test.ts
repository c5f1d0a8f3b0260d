import { readWorkbook } from "../../../../engine/xlsx/read-workbook"
import type { Period } from "../../../../engine/model/period"
import { engineDesk } from "../../../../src/taskpane/desk/engine-desk"
import { DeskFault, workerDesk } from "../../../../src/taskpane/desk/worker-desk"
import { cloningWorker } from "../../../support/cloning-worker"

const choice = { pack: "vtlt", profile: "vinh-phuc", unit: "246", period: "2018" as Period, language: "vi" as const }

test("everything that is asked and answered crosses into a worker and back unchanged", async () => {
  const [here, there] = [engineDesk(), workerDesk(cloningWorker(engineDesk()))]
  expect(await there.packs()).toEqual(await here.packs())
  expect(await there.blankBook(choice)).toEqual(await here.blankBook(choice))
  const file = await there.blankFile(choice)
  const read = readWorkbook(file.bytes)
  if ("refusal" in read) throw new Error(read.refusal.code)
  const about = { picture: read.picture, file: file.name }
  expect(await there.check(about)).toEqual(await here.check(about))
  const arrival = await there.receive(file)
  expect(arrival).toEqual(await here.receive(file))
  const merging = { arrivals: [arrival.received!] }
  expect(await there.merge(merging)).toEqual(await here.merge(merging))
  const asked = { ...merging, language: "vi" as const, date: "2019-02-20" }
  expect(await there.summaryBook(asked)).toEqual(await here.summaryBook(asked))
})

test("a question that the desk breaks down over is rejected, and the next one is answered", async () => {
  const desk = workerDesk(cloningWorker(engineDesk()))
  await expect(desk.blankBook({ ...choice, unit: "no-such-unit" })).rejects.toBeInstanceOf(DeskFault)
  expect(await desk.packs()).toHaveLength(1)
})

test("a worker that fails as a whole rejects what was asked and whatever is asked afterwards", async () => {
  const worker = cloningWorker(engineDesk())
  const desk = workerDesk(worker)
  const asked = desk.packs()
  worker.breakDown()
  await expect(asked).rejects.toBeInstanceOf(DeskFault)
  await expect(desk.packs()).rejects.toBeInstanceOf(DeskFault)
})

test("a desk that is ended answers nothing any more", async () => {
  const desk = workerDesk(cloningWorker(engineDesk()))
  const asked = desk.packs()
  desk.end()
  await expect(asked).rejects.toBeInstanceOf(DeskFault)
})
