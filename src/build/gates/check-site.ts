import { gatheredLines } from '#check/reporters/print-findings.ts';
import type { Finding } from '#model/finding.ts';
import { BuildFailure } from '#build/build-failure.ts';
import type { BuildContext } from '#build/context.ts';
import { linkFindings } from './link-findings.ts';
import type { PageFacts } from './page-facts.ts';
import { pictureFindings } from './picture-findings.ts';
import { addressOf, siteFinding } from './site-finding.ts';
import { sourceFindings } from './source-findings.ts';

/** Stops a site that must not be published, naming every page and cause. */
export async function checkSite(
	context: BuildContext,
	facts: ReadonlyMap<string, PageFacts>,
): Promise<void> {
	const { archive, tree, settings } = context;
	const findings = [
		...sourceFindings(archive, tree.stamps, settings.contentDir),
		...pageFindings(facts),
		...linkFindings(facts, tree.stamps),
		...(await pictureFindings(context)),
	];
	if (findings.length > 0) throw new BuildFailure(gatheredLines(findings));
}

const pageFindings = (facts: ReadonlyMap<string, PageFacts>): Finding[] =>
	[...facts].flatMap(([file, { messages }]) =>
		messages.map((message) => siteFinding('page', addressOf(file), message)),
	);
