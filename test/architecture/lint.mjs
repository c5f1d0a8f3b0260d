// Lints sources as if they stood at the given paths: a JSON array of { path, source } in, the messages of each out.
import { ESLint } from "eslint"
import { text } from "node:stream/consumers"

const eslint = new ESLint()
const messages = []
for (const { path, source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath: path })
  messages.push(result.messages.map((found) => found.message))
}
console.log(JSON.stringify(messages))
