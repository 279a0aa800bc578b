import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const page = `<!doctype html><html lang="sv"><title>Prov</title>
<meta name="viewport" content="width=device-width">
<body style="margin:0"><canvas width="300" height="150" style="width:100vw;height:100vh;display:block"></canvas>`;

test('the browser draws with WebGL 2 over the whole screen @phone @dark @wide', async ({
  page: view,
  viewport,
}) => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await view.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const canvas = view.locator('canvas');
    expect(await canvas.boundingBox()).toMatchObject({ ...viewport });
    const colour = await canvas.evaluate((element: HTMLCanvasElement) => {
      const gl = element.getContext('webgl2', { preserveDrawingBuffer: true });
      if (!gl) return undefined;
      gl.clearColor(0, 0.5, 1, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      const pixel = new Uint8Array(4);
      gl.readPixels(10, 10, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return [...pixel];
    });
    expect(colour).toEqual([0, 128, 255, 255]);
  } finally {
    server.close();
  }
});
