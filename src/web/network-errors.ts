/** What goes wrong between the page and the server, before any rule has been asked. */
export const networkErrors = ['network/unreachable', 'network/unreadable'] as const;
