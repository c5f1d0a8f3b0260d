// Lints sources as if they stood at the given paths: a JSON array of { path, source } in, the messages of each out.
import { ESLint } from "eslint"
import { text } from "node:stream/consumers"

// With CI=true typescript-eslint takes each source from disk, once, and the planted one would never be seen.
process.env["TSESTREE_SINGLE_RUN"] = "false"

const eslint = new ESLint()
const messages = []
for (const { path, source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath: path })
  messages.push(result.messages.map((found) => found.message))
}
console.log(JSON.stringify(messages))
