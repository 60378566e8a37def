import { choice } from './choice.ts';

export const roles = { supporter: '支援', recipient: '受援', mutual: '互助' } as const;

export type Role = keyof typeof roles;
export const roleNames = ['supporter', 'recipient', 'mutual'] as const satisfies Role[];

export const role = choice(roles).meta({ description: '角色：支援、受援、互助' });
