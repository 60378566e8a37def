import path from 'node:path';
import { drawDiagrams } from '#build/diagrams/draw-diagrams.ts';
import { readSettings } from '#settings.ts';
import { drawDemoPictures } from '#start/demo-pictures/draw-demo-pictures.ts';

await drawDemoPictures();
await drawDiagrams(path.join(readSettings().contentDir, 'reports'));
