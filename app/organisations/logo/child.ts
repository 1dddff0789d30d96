import { answerOneJob } from '~/platform/work/one-job.server';
import { remakeDrawing } from './drawing.server';
import { kindOfUpload, type LogoJob, type RemadeLogo } from './logo';
import { remakeRaster } from './raster.server';

// The program of the child in which `remakeLogo` works; built as `build/logo.js`.
answerOneJob<LogoJob, RemadeLogo>((job) => {
  const upload = Buffer.from(job.upload);
  return kindOfUpload(upload) === 'svg' ? remakeDrawing(upload, job.setsText) : remakeRaster(upload);
});
