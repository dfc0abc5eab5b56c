import { expect, test } from 'vitest';
import { detectVersion } from './detect.ts';

test.each([
  ['csv', '1,"EXAMPLE LTD.",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'],
  ['csv', '\ufeff1,"EXAMPLE, Ada","individual","TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1960."\n2,'],
  ['csv', '1,2,"aka","EXAMPLE",-0- \n'],
  ['csv', '1,2,"1 Example Road","Ölsund","Norway",-0- \n'],
  ['csv', '1,"rest of a remark; DOB 1960."\n'],
  ['xml', '<?xml version="1.0"?>\n<sdnList xmlns="http://example.org/list.xsd">'],
  ['xml', '\ufeff<o:sdnList xmlns:o="http://example.org/list.xsd"/>'],
  [undefined, '<CONSOLIDATED_LIST><sdnListing/></CONSOLIDATED_LIST>'],
  [undefined, 'ent_num,name\n1,2\n'],
  [undefined, '1,2,3,4,5\n'],
  [undefined, '1,2\n'],
  [undefined, '1,a,b,c,d,e,f,g,h,i,j,k\n'],
  [undefined, '1,"open\n'],
  [undefined, ''],
])('%s: %j', (version, head) => {
  expect(detectVersion(head)).toBe(version);
});
