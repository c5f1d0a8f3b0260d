/**
 * What the built page may load and ask for: what comes with it, and nothing else. In the page it stands before any script; a
 * server should send it as a header too, because a worker has no page to read it from.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

module.exports = { policy }
