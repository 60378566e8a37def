import { evidenceKinds, visibilities } from '#model/evidence.ts';

/** How well figures and lessons are supported, and what the other side says of them. */
export const evidenceWords = {
	evidence: {
		title: '佐证',
		label: '佐证等级',
		note: '记录留在保管单位，本站只登记有什么、在谁手里。',
		short: ['一方所说', '对方印证', '附有记录', '前后对照或多处见到', '第三方认定'],
		level: (level: number) => `E${level}`,
		kind: evidenceKinds,
		visibility: visibilities,
		heldBy: (holder: string) => `${holder}保管`,
		confirmedBy: '对方印证',
		disputedBy: '对方有异议',
		disputes: '对别的材料的异议',
	},
} as const;
