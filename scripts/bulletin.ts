import { printIssue } from '#serve/bulletin/print-issue.ts';
import { readSettings } from '#settings.ts';

process.exitCode = await printIssue(process.argv.slice(2), readSettings());
