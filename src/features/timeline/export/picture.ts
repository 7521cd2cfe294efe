/** The strip as a file: an SVG drawing, or a PNG picture of it. */
import { embeddedFaces } from '#features/timeline/export/faces.ts';
import { stripSvg, type Drawing, type Said } from '#features/timeline/export/stripSvg.ts';
import type { StripPicture } from '#features/timeline/strip/picture.ts';

/** Pixels of a picture for each of the drawing. */
const SCALE = 2;

/** Draw the strip with its typeface inside. */
export const drawingOf = async (picture: StripPicture, said: Omit<Said, 'faces'>): Promise<Drawing> =>
  stripSvg(picture, { ...said, faces: await embeddedFaces() });

const loaded = (address: string): Promise<HTMLImageElement> =>
  new Promise((done, failed) => {
    const image = new Image();
    image.addEventListener('load', () => done(image));
    image.addEventListener('error', () => failed(new Error('the drawing could not be read')));
    image.src = address;
  });

/** Turn a drawing into a picture. */
export async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * SCALE), Math.round(height * SCALE)];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
