import { z } from 'astro/zod';
import { caseStudy } from './kinds/case.ts';
import { plan } from './kinds/plan.ts';
import { summary } from './kinds/summary.ts';
import { visit } from './kinds/visit.ts';

/** The frontmatter of a report. A new kind is a file in `kinds/` and a line here. */
export const reportSchema = z.discriminatedUnion('kind', [visit, plan, summary, caseStudy]);

export type ReportFields = z.output<typeof reportSchema>;
export type ReportKind = ReportFields['kind'];

/** What a report is called: its kind, or a 简讯. */
export type Genre = ReportKind | 'brief';

export const genreOf = (report: ReportFields): Genre =>
	report.kind === 'visit' && report.isBrief ? 'brief' : report.kind;
