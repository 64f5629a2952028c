import { addLayer } from './add-layer.ts';
import { finish, nextFrame, offer, openBenchMap } from './technique.ts';

/** Nothing but a frame: what a step costs that draws no event. */

const map = await openBenchMap();
const { canvas } = addLayer(map);

const step = async (): Promise<void> => {
  await nextFrame();
  const gl = canvas.getContext('webgl2');
  gl?.clear(gl.COLOR_BUFFER_BIT);
  if (gl) finish(gl);
};

offer({ load: step, step });
