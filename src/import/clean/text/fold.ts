export { fold } from '#chinese/fold.ts';
