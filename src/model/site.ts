import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { line, webAddress } from './text.ts';
import { themeSchema } from './theme.ts';

/** 三审: the steps of review by the names of `credits`. */
export const reviewSteps = { first: '初审', second: '复审', final: '终审' } as const;

const adminBackends = {
	github: 'GitHub',
	gitlab: 'GitLab',
	gitea: 'Gitea 或 Forgejo',
} as const;

/** Where the editor at `/admin/` keeps what is written in it, and whether the public site has it. */
const adminSchema = z.strictObject({
	backend: choice(adminBackends).meta({
		description: '仓库在哪里：GitHub、GitLab、Gitea 或 Forgejo',
	}),
	repo: z
		.string()
		.regex(/^[^\s/:]+(?:\/[^\s/:]+)+$/)
		.meta({ description: '仓库的名称，例如 xuexiao/jiedui' }),
	branch: line(100).optional().meta({ description: '分支；不写时用仓库的默认分支' }),
	baseUrl: webAddress
		.optional()
		.meta({ description: '自建的 GitLab、Gitea 或 Forgejo 的网址；GitHub 写登录服务的网址' }),
	appId: line(100).optional().meta({ description: '登录应用的编号；不写时用访问令牌登录' }),
	isPublic: z.boolean().default(false).meta({ description: '公开的网站上也放编辑器，在 /admin/' }),
});

/** `content/site.yaml`: whose site this is and the rules it keeps. */
export const siteSchema = z.strictObject({
	title: line(40).meta({ description: '网站名称' }),
	description: line(160).meta({ description: '一句话说明' }),
	notice: line(80).optional().meta({ description: '每一页顶上写的一句话，例如“试用中”' }),
	owner: line(60).meta({ description: '主办单位' }),
	address: webAddress
		.optional()
		.meta({ description: '网站的网址，连路径一起，例如 https://a.example.cn/jiedui/' }),
	languages: z
		.array(z.enum(['zh-hans', 'zh-hant']))
		.min(1)
		.default(['zh-hans', 'zh-hant'])
		.meta({ description: '提供的字体：zh-hans 简体，zh-hant 繁体' }),
	icp: line(40).optional().meta({ description: 'ICP 备案号，例如 京ICP备00000000号-1' }),
	police: z
		.string()
		.regex(/\d{14}/)
		.optional()
		.meta({ description: '公安备案号，含 14 位数字' }),
	contact: z
		.strictObject({
			name: line(40).meta({ description: '负责部门' }),
			email: z.email().optional().meta({ description: '电子邮箱' }),
			phone: line(30).optional().meta({ description: '办公电话' }),
		})
		.meta({ description: '更正、撤稿和保护隐私的联系方式' }),
	licence: line(80).optional().meta({ description: '正文和图片的使用许可' }),
	licences: z
		.strictObject({
			data: z
				.enum(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0'])
				.default('CC-BY-4.0')
				.meta({ description: '数据表的使用许可：CC-BY-4.0、CC-BY-SA-4.0、CC0-1.0、ODbL-1.0' }),
			text: line(80).optional().meta({ description: '正文和图片的使用许可；不写时用 licence' }),
		})
		.default({ data: 'CC-BY-4.0' })
		.meta({ description: '使用许可' }),
	summaryDue: z
		.string()
		.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
		.default('11-30')
		.meta({ description: '年度总结截止日：月-日' }),
	schoolYearStart: z.int().min(1).max(12).default(9).meta({ description: '学年从几月开始' }),
	pageMinimum: z
		.strictObject({
			reports: z.int().min(1).default(2).meta({ description: '至少几篇材料' }),
			rows: z.int().min(1).default(5).meta({ description: '至少几行' }),
		})
		.default({ reports: 2, rows: 5 })
		.meta({ description: '总结、地区、学年和台账够多少才单独成页；不够的列在上一级的页上' }),
	partners: z
		.array(
			z.strictObject({
				name: line(40).meta({ description: '伙伴网站的名称' }),
				url: webAddress.meta({ description: '伙伴网站首页的网址' }),
			}),
		)
		.default([])
		.meta({ description: '搜索时一并搜索的伙伴网站；也用本程序建立' }),
	requireReview: z
		.array(choice(reviewSteps))
		.default([])
		.meta({ description: '发布前要做的审核：初审、复审、终审' }),
	admin: adminSchema
		.optional()
		.meta({ description: '网页编辑器连接的代码仓库；只在本机编辑的不用写' }),
	theme: themeSchema
		.default({ leaveOut: [] })
		.meta({ description: '网站的样子：名称、标志、主色、首页和导航' }),
	trustedFolders: z
		.array(z.string().regex(/^reports\/[a-z0-9/-]+$/))
		.default([])
		.meta({ description: '允许 .mdx 的文件夹；.mdx 是程序，只给懂的人' }),
});

export type Site = z.output<typeof siteSchema>;

/** What the site says of how its texts and pictures may be used, if it says anything. */
export const textLicenceOf = ({ licence, licences }: Site): string | undefined =>
	licences.text ?? licence;

export type Admin = z.output<typeof adminSchema>;
