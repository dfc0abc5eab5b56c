import { render } from 'preact'
import { App } from './app.tsx'
import './style/theme.css'
import './style/base.css'
import './style/shell.css'
import './style/part.css'
import './style/read.css'
import './style/agreement.css'
import './style/sanction.css'
import './style/entity.css'
import './style/print.css'

const root = document.getElementById('app')
if (root !== null) render(<App />, root)
