/**
 * Makes the editor's way of opening a folder fit people who have never seen Git: it takes a project
 * folder with or without a repository in it, and says in Chinese when it is another folder.
 */
export function openProjectFolders(contentFolder: string): void {
	if (!('showDirectoryPicker' in window)) return;
	const pick = window.showDirectoryPicker.bind(window);
	window.showDirectoryPicker = async (options) => {
		const folder = await pick({ id: 'jiedui', mode: 'readwrite', ...options });
		await assertHolds(folder, contentFolder.split('/'));
		return withoutRepository(folder);
	};
}

async function assertHolds(
	folder: FileSystemDirectoryHandle,
	[next, ...rest]: readonly string[],
): Promise<void> {
	if (next === undefined) return;
	const found = await folder.getDirectoryHandle(next).catch((cause: unknown) => {
		const words = `这个文件夹里没有“${next}”。请选整个项目的文件夹，也就是里面有“${next}”的那一个。`;
		// The editor shows the words of the cause.
		throw new Error('Not the project folder', { cause: new Error(words, { cause }) });
	});
	await assertHolds(found, rest);
}

/** The editor looks for `.git` and would refuse a folder that was only unpacked. */
function withoutRepository(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
	const open = folder.getDirectoryHandle.bind(folder);
	folder.getDirectoryHandle = (name, options) =>
		name === '.git' ? Promise.resolve(folder) : open(name, options);
	return folder;
}

declare global {
	interface Window {
		showDirectoryPicker: (options?: {
			id?: string;
			mode?: 'read' | 'readwrite';
		}) => Promise<FileSystemDirectoryHandle>;
	}
}
