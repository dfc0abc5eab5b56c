export { type FileBytesOptions, fileBytes } from './file-bytes.ts';
export { unzipped } from './unzipped.ts';
export { type ValidateFileOptions, validateFile } from './validate-file.ts';
