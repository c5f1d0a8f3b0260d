import { mkdir, symlink, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { house } from "../support/house"
import { run } from "../support/running"
import { inTemporaryFolder } from "../support/temporary"

/** What the architecture check says of a small tree of sources, under the house's own rules. */
export function cruise(sources: Readonly<Record<string, string>>): Promise<{ passed: boolean; said: string }> {
  return inTemporaryFolder(async (folder) => {
    await symlink(join(house, "node_modules"), join(folder, "node_modules"))
    for (const [path, source] of Object.entries(sources)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), source)
    }
    const depcruise = join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs")
    const config = join(house, ".dependency-cruiser.cjs")
    const args = [depcruise, "--config", config, "--no-cache", "--output-type", "err-long", "."]
    const { status, stdout, stderr } = await run(process.execPath, args, { cwd: folder })
    return { passed: status === 0, said: (stdout + stderr).replace(/\s+/g, " ") }
  })
}
