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
	const token = { auth_methods: ['token' as const] };
	const repository = { repo, ...(branch !== undefined && { branch }) };
	const host = baseUrl?.replace(/\/+$/, '');
	const hostWith = (api: string) =>
		host === undefined ? {} : { base_url: host, api_root: `${host}/api/${api}` };
	switch (backend) {
		case 'github':
			return { name: backend, ...repository, ...(host === undefined ? token : { base_url: host }) };
		case 'gitlab': {
			const signIn = appId === undefined ? token : { auth_type: 'pkce' as const, app_id: appId };
			return { name: backend, ...repository, ...hostWith('v4'), ...signIn };
		}
		case 'gitea': {
			const signIn = appId === undefined ? token : { app_id: appId };
			return { name: backend, ...repository, ...hostWith('v1'), ...signIn };
		}
	}
}

/** Hosts that the editor has to reach, for its content security policy; none on this computer. */
export function hostsOf(admin: Admin | undefined): string[] {
	if (!admin) return [];
	const own = admin.baseUrl === undefined ? [] : [new URL(admin.baseUrl).origin];
	// GitHub's own service is asked even where another one signs people in.
	if (admin.backend === 'github') return ['https://api.github.com', ...own];
	return own.length > 0 ? own : [`https://${admin.backend}.com`];
}
