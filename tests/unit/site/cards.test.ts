import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsOf, latestOf } from '#site/cards.ts';
import { cardPath, reportWords, sectionCard } from '#site/link-cards.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	reports: {
		news: { isBrief: true, date: '2022-03-01' },
		visit: { date: '2022-02-01' },
		plan: { kind: 'plan', date: '2022-01-01' },
		older: { isBrief: true, date: '2021-01-01' },
	},
});

test('a short piece is called 简讯 wherever a report is named by its kind', () => {
	const [news, visit] = cardsOf(archive.reports, archive);
	assert.deepEqual([news?.genre, visit?.genre], ['brief', 'visit']);
	const [report] = archive.reports;
	assert.ok(report);
	assert.match(reportWords(report, archive).head, /^简讯 · /);
});

test('the latest are longer reports first, each newest first', () => {
	const ids = (count: number) => latestOf(archive.reports, count).map(({ id }) => id);
	assert.deepEqual(ids(2), ['visit', 'plan']);
	assert.deepEqual(ids(9), ['visit', 'plan', 'news', 'older']);
});

test('a page shows its own card with its link, or that of its section, or the one of the site', () => {
	assert.equal(cardPath('/reports/visit/', archive), '/reports/visit/card.png');
	assert.equal(cardPath('/reports/gone/', archive), '/reports/card.png');
	assert.equal(sectionCard('/statistics/'), '/statistics/card.png');
	assert.equal(sectionCard('/404/'), '/card.png');
});
