import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { activityType, problem } from './concept.ts';
import { line } from './text.ts';

export const lessonForms = { practice: '做法', caution: '教训', question: '待解问题' } as const;

/** What somebody else can learn from a case, good or bad. */
export const lesson = z
	.strictObject({
		statement: line(120).meta({ description: '一句话经验：在什么条件下，做什么，会怎样' }),
		form: choice(lessonForms).meta({
			description: '做法、教训、待解问题',
		}),
		problems: z.array(problem).min(1).meta({ description: '针对的问题' }),
		context: line(200).meta({ description: '什么样的学校、什么条件' }),
		actions: z.array(activityType).default([]).meta({ description: '用到的活动类型' }),
		action: line(300).meta({ description: '怎么做' }),
		result: line(300).meta({ description: '结果；没有测过就写没有测过' }),
		avoidWhen: line(300).meta({ description: '什么时候不要照搬' }),
	})
	.meta({ description: '经验：别的学校可以学什么、避免什么' });

export type Lesson = z.output<typeof lesson>;
