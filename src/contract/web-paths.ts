/** The addresses that the web app has a page for; every other is its page for what does not exist. */
const webPaths: readonly RegExp[] = [
  /^\/$/,
  /^\/nu$/,
  /^\/karta$/,
  /^\/omrade\/[^/]{1,100}$/,
  /^\/(?:logga-in|valkommen|min-inloggning)$/,
  /^\/(?:svara|rapport)$/,
  /^\/plan\/effekt\/[0-9a-f-]{36}$/,
  /^\/plan$/,
  /^\/plan\/[a-z-]{1,40}$/,
  /^\/parter$/,
  /^\/parter\/[^/]{1,100}$/,
  /^\/parter\/[^/]{1,100}\/[a-z-]{1,40}$/,
  /^\/organ$/,
  /^\/organ\/[^/]{1,100}$/,
  /^\/organ\/[^/]{1,100}\/mote\/\d{4}-\d{2}-\d{2}$/,
  /^\/redovisning\/[0-9a-f-]{36}$/,
  /^\/data$/,
  /^\/data\/[a-z-]{1,40}$/,
];

/**
 * Whether the web app has a page at a path.
 *
 * @example
 * isWebPath('/karta') // => true
 * isWebPath('/finns-inte') // => false
 */
export function isWebPath(path: string): boolean {
  return webPaths.some((pattern) => pattern.test(path));
}
