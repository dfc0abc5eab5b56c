// Installs the packed packages in empty folders and uses them: one row a combination. Ends with `N passed, N failed`.
import { table } from '../row.mjs';
import { bundles, sizesOf } from './bundle.mjs';
import { costs, costsOf } from './cost.mjs';
import { pack } from './folder.mjs';
import { installs, use } from './install.mjs';
import { secondCopies, twoCopies } from './second-copy.mjs';
import { hovers, types, typesOf } from './type.mjs';

const { row, end } = table([...installs, ...secondCopies, ...types, ...hovers, ...bundles, ...costs]);
const tarballs = pack();
for (const part of [use, twoCopies, typesOf, sizesOf, costsOf]) await part(tarballs, row);
end();
