/**
 * What the computer refused, in one Chinese sentence: no room, no right to write, no free port, no
 * network. `undefined` where it refused nothing, or nothing that people can help.
 */
export function systemFailure(failure: unknown): string | undefined {
	for (let cause = failure; cause instanceof Error; cause = cause.cause) {
		const code = 'code' in cause ? String(cause.code) : '';
		const isListening = 'syscall' in cause && cause.syscall === 'listen';
		const place = 'path' in cause ? `（${String(cause.path)}）` : '';
		const found = reasons.find(
			({ codes, ofPorts = false }) => codes.includes(code) && ofPorts === isListening,
		);
		if (found) return `${found.says}${place}。`;
	}
	return undefined;
}

interface Reason {
	readonly codes: readonly string[];
	/** Whether it is about listening at a port, not about files. */
	readonly ofPorts?: boolean;
	readonly says: string;
}

const reasons: readonly Reason[] = [
	{ codes: ['ENOSPC', 'EDQUOT'], says: '磁盘满了，写不下。请清理磁盘后再试' },
	{
		codes: ['EACCES', 'EPERM', 'EROFS'],
		says: '没有权限写这里。请换一个文件夹，或请管理员开放权限',
	},
	{ codes: ['EFBIG'], says: '要写的文件超过了系统允许的大小。请分成几份，或请管理员放宽限制' },
	{ codes: ['ENOTDIR'], says: '路径里有一段是文件，不是文件夹。请换一个地方' },
	{
		codes: ['EACCES', 'EPERM'],
		ofPorts: true,
		says: '这个端口不许用，请用 --port 换一个 1024 以上的',
	},
	{ codes: ['EADDRINUSE'], ofPorts: true, says: '端口已被占用，请用 --port 换一个' },
	{
		codes: ['EADDRNOTAVAIL', 'ENOTFOUND'],
		ofPorts: true,
		says: '--host 写的不是这台电脑的地址；要让别的电脑也能看，写 0.0.0.0',
	},
	{
		codes: ['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'],
		says: '连不上网络，请检查网络后再试',
	},
];
