import { decodeTable } from '../../../geodata/model/decode-table.ts';
import { frameOf } from '../../../src/lib/map/event-layer/event-layer.ts';
import { addLayer } from './add-layer.ts';
import { finish, nextFrame, offer, openBenchMap } from './technique.ts';

const map = await openBenchMap();
const { layer, canvas } = addLayer(map);

const step = async (fromMin: number, toMin: number): Promise<void> => {
  layer.setWindow(fromMin, toMin);
  await nextFrame();
  layer.draw(frameOf(map));
  const gl = canvas.getContext('webgl2');
  if (gl) finish(gl);
};

offer({
  async load(base, fromMin, toMin) {
    const answer = await fetch(`${base}.arrow`);
    layer.setTable(decodeTable(new Uint8Array(await answer.arrayBuffer())));
    await step(fromMin, toMin);
  },
  step,
  count: () => layer.visibleCount,
});
