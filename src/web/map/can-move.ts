/** Whether the browser draws with WebGL 2, which the moving map needs. */
export function canMove(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
