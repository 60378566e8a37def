import path from 'node:path';
import { drawDiagrams } from '#build/diagrams/draw-diagrams.ts';
import { readSettings } from '#settings.ts';

await drawDiagrams(path.join(readSettings().contentDir, 'reports'));
