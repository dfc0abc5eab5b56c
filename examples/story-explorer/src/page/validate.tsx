import { showText } from 'nutgraf/intake'
import { useDesk } from '../judge/desk.ts'
import { FileIntake } from '../judge/file-intake.tsx'
import { ReadingProgress } from '../judge/reading-progress.tsx'
import { ReportView } from '../judge/report-view.tsx'
import { PageTitle } from '../part/page-title.tsx'
import '../style/validate.css'

/** Judges a reader’s own file, in the browser: is it valid, and if not, what is wrong, where, and what to do. */
export function ValidatePage() {
  const { work } = useDesk()
  return (
    <>
      <PageTitle title="Validate" />
      <p class="lead">
        Is a file of news data in order, and if not, exactly what is wrong and where? It is read in your browser and never leaves it.
      </p>
      <FileIntake />
      {work.state === 'reading' && <ReadingProgress name={work.name} progress={work.progress} />}
      {work.state === 'failed' && (
        <p role="alert">
          {showText(work.name)} could not be judged: {showText(work.message, 200)}.
        </p>
      )}
      {work.state === 'done' && <ReportView report={work.report} />}
    </>
  )
}
