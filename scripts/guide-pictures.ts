import { takeGuidePictures } from '#tests/guide-pictures/take-guide-pictures.ts';

await takeGuidePictures();
