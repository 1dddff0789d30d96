import { answerOneJob } from '~/platform/one-job.server';
import { remakeDrawing } from './drawing.server';
import { kindOfUpload, type RemadeLogo } from './logo';
import { remakeRaster } from './raster.server';

// The program of the child in which `remakeLogo` works; built as `build/logo.js`.
answerOneJob<Uint8Array, RemadeLogo>((received) => {
  const upload = Buffer.from(received);
  return kindOfUpload(upload) === 'svg' ? remakeDrawing(upload) : remakeRaster(upload);
});
