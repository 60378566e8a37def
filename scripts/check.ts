import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import { readSettings } from '#settings.ts';
import { findingLines } from './check/print-findings.ts';

const settings = readSettings();
const { findings } = await openArchive(settings);
console.log(findingLines(findings, path.relative(process.cwd(), settings.contentDir)).join('\n'));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
