import type { CmsConfig } from '@sveltia/cms';
import type { Admin } from '#model/site.ts';

type Backend = CmsConfig['backend'];

/**
 * The repository that the editor writes to. People sign in with an access token unless a service for
 * signing in is named: Sveltia's own default is one on another host.
 */
export function backendOf(admin: Admin | undefined, folderName: string): Backend {
	// A repository is required even where only a folder of this computer is opened; nothing is asked
	// there. Its name is shown as that of the folder to open.
	if (!admin) return { name: 'github', repo: `local/${folderName}`, auth_methods: ['token'] };
	const { backend, repo, branch, baseUrl, appId } = admin;
	const repository = { repo, ...(branch !== undefined && { branch }) };
	const host = baseUrl?.replace(/\/+$/, '');
	switch (backend) {
		case 'github':
			return host === undefined
				? { name: 'github', ...repository, auth_methods: ['token'] }
				: { name: 'github', ...repository, base_url: host };
		case 'gitlab':
			return {
				name: 'gitlab',
				...repository,
				...(host !== undefined && { base_url: host, api_root: `${host}/api/v4` }),
				...signIn(appId),
			};
		case 'gitea':
			return {
				name: 'gitea',
				...repository,
				...(host !== undefined && { base_url: host, api_root: `${host}/api/v1` }),
				...(appId === undefined ? { auth_methods: ['token'] } : { app_id: appId }),
			};
	}
}

const signIn = (appId: string | undefined) =>
	appId === undefined
		? { auth_methods: ['token' as const] }
		: { auth_type: 'pkce' as const, app_id: appId };

/** Hosts that the editor has to reach, for its content security policy; none on this computer. */
export function hostsOf(admin: Admin | undefined): string[] {
	if (!admin) return [];
	const own = admin.baseUrl === undefined ? [] : [new URL(admin.baseUrl).origin];
	switch (admin.backend) {
		case 'github':
			return ['https://api.github.com', ...own];
		case 'gitlab':
			return own.length > 0 ? own : ['https://gitlab.com'];
		case 'gitea':
			return own.length > 0 ? own : ['https://gitea.com'];
	}
}
