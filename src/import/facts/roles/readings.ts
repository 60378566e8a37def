import type { Part } from './parts.ts';
import type { Way } from './ways.ts';

/** What a clause says of its doer and of the school that plays a part in it. */
export interface DeedReading {
	readonly part: Part | 'none';
	/** What is done; `any` for the rest. */
	readonly way: Way | 'any';
	/** Whether the doer is the one that helps. */
	readonly doerHelps: boolean;
	readonly weight: number;
	readonly reason: string;
}

const row = (
	part: DeedReading['part'],
	way: DeedReading['way'],
	doer: 'helps' | 'is helped',
	weight: number,
	reason: string,
): DeedReading => ({ part, way, doerHelps: doer === 'helps', weight, reason });

/** The first that fits a part and a way is taken. */
const deedReadings: readonly DeedReading[] = [
	row('source', 'help', 'is helped', 1.25, '从它那里来支教、送教，或送来东西'),
	row('source', 'receive', 'is helped', 1.75, '收到它的东西'),
	row('source', 'learn', 'helps', 1.25, '从它那里来跟岗、学习'),
	row('goal', 'help', 'helps', 2, '写明一方到另一方送教、支教、捐赠或指导'),
	row('goal', 'learn', 'is helped', 2, '写明一方到另一方跟岗、学习'),
	row('goal', 'receive', 'is helped', 1, '写明一方到另一方学习，有收获'),
	row('goal', 'honour', 'is helped', 2, '写明给对方送锦旗、感谢信'),
	row('goal', 'any', 'helps', 0.75, '写明一方来到另一方'),
	row('for', 'honour', 'is helped', 2, '写明给对方送锦旗、感谢信'),
	row('for', 'any', 'helps', 1.75, '写明为对方做的事'),
	row('given', 'honour', 'is helped', 2, '写明给对方送锦旗、感谢信'),
	row('given', 'any', 'helps', 1.75, '写明送给对方'),
	row('toward', 'honour', 'is helped', 2, '写明给对方送锦旗、感谢信'),
	row('toward', 'thank', 'is helped', 2, '写明向对方致谢'),
	row('toward', 'learn', 'is helped', 2, '写明向对方学习'),
	row('toward', 'help', 'helps', 1.75, '写明为对方做的事'),
	row('toward', 'any', 'helps', 0.5, '写明为对方做的事'),
	row('guest', 'learn', 'helps', 1.5, '接待对方教师学习'),
	row('guest', 'help', 'is helped', 2, '迎来对方送教、指导'),
	row('guest', 'any', 'is helped', 1, '迎来对方'),
	row('invited', 'learn', 'helps', 1.5, '邀请对方来学习'),
	row('invited', 'any', 'is helped', 1.5, '邀请对方来指导'),
	row('inviter', 'learn', 'is helped', 1.75, '应邀去学习'),
	row('inviter', 'any', 'helps', 1.75, '应邀去对方'),
	row('thanked', 'any', 'is helped', 2, '感谢对方的帮助'),
	row('helped', 'any', 'helps', 2.5, '写明帮扶、支援的对象'),
	row('giver', 'any', 'is helped', 1.75, '写明得到对方帮助'),
	row('improved', 'any', 'helps', 0.75, '写明要改变、提高的是它'),
	row('observed', 'any', 'is helped', 1.25, '观摩对方'),
	row('place', 'help', 'helps', 1.5, '在对方上课、任教、指导'),
	row('place', 'learn', 'is helped', 1.5, '在对方跟岗、学习'),
	row('none', 'help', 'helps', 1.25, '教师上课、指导，或送物'),
	row('none', 'learn', 'is helped', 1.25, '教师外出学习'),
	row('none', 'receive', 'is helped', 1.25, '写明得到帮助、有收获'),
	row('none', 'thank', 'is helped', 1.25, '表示感谢'),
	row('none', 'lack', 'is helped', 1, '条件不足'),
];

export const readingFor = (part: DeedReading['part'], way: Way | null): DeedReading | undefined =>
	deedReadings.find((one) => one.part === part && (one.way === way || one.way === 'any'));
