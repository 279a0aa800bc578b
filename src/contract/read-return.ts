/**
 * The own address that a reader returns to after signing in; *Nu* when the address says nothing, or says
 * another site's.
 *
 * @example
 * readReturn('/plan/mal?sprak=en') // => '/plan/mal?sprak=en'
 * readReturn('//evil.example/plan') // => '/nu'
 * readReturn(undefined) // => '/nu'
 */
export function readReturn(text: string | undefined): string {
  const start = '/nu';
  if (text === undefined || !/^\/(?![/\\])/.test(text) || /[\s\\]/.test(text)) return start;
  return text.startsWith('/logga-in') || text.startsWith('/valkommen') ? start : text;
}
