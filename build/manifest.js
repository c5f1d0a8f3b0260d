#!/usr/bin/env node
// npm run manifest -- https://may-chu.tinh.gov.vn/bieumau/ [--id GUID]: dist/manifest.xml for a server of your own.
const { createHash } = require("node:crypto")
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs")
const { join } = require("node:path")
const { URL } = require("node:url")

const house = join(__dirname, "..")
const development = "https://localhost:3000/"
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What is wrong with a call, for people: Vietnamese, then English. */
class WrongCall extends Error {}

/**
 * The manifest for a pane that lies at this address. `id` absent: one that follows from the address, so that the same server has the
 * same add-in each time, and another server another one. Throws a WrongCall where Office would not take the address or the id.
 */
function manifestFor(address, id) {
  const url = URL.canParse(address ?? "") ? new URL(address) : undefined
  if (url === undefined || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new WrongCall(
      `Hãy nêu địa chỉ https của thư mục chứa taskpane.html, như https://may-chu.tinh.gov.vn/bieumau/. / Give the https address of the folder that holds taskpane.html.`,
    )
  }
  if (id !== undefined && !guid.test(id)) {
    throw new WrongCall(`“${id}” không phải GUID. / “${id}” is not a GUID.`)
  }
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`
  return (
    readFileSync(join(house, "manifest.xml"), "utf8")
      .replace(/\n *<!--.*?-->/s, "")
      .replace(/<Id>.*?<\/Id>/, `<Id>${(id ?? idOf(base)).toLowerCase()}</Id>`)
      // By a function: `$&` in an address is no pattern.
      .replaceAll(development, () => base.replaceAll("&", "&amp;"))
  )
}

/** A GUID of version 8 (made of a hash) that follows from an address. */
function idOf(address) {
  const hex = createHash("sha256").update(`bieumau ${address}`).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function main([address, option, id, ...more]) {
  if (more.length > 0 || (option !== undefined && (option !== "--id" || id === undefined))) {
    throw new WrongCall("npm run manifest -- https://may-chu.tinh.gov.vn/bieumau/ [--id GUID]")
  }
  const text = manifestFor(address, id)
  mkdirSync(join(house, "dist"), { recursive: true })
  writeFileSync(join(house, "dist", "manifest.xml"), text)
  console.log("Đã ghi dist/manifest.xml. / Wrote dist/manifest.xml.")
}

if (require.main === module) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

module.exports = { manifestFor }
