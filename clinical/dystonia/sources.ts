import type { Source } from '../source.ts'

const source = (id: string, mark: Source['mark'], cite: string, doi?: string): Source => (doi === undefined ? { id, mark, cite } : { id, mark, cite, doi })

/** Where dystonia, its scales and its figures were read. */
export const DYSTONIA_SOURCES = {
  burke1985: source('burke1985', 'V2', 'Burke RE et al. Neurology 1985;35:73-77; weights from two secondary sources'),
  comella2003: source('comella2003', 'V', 'Comella CL et al. Mov Disord 2003;18:303-312', '10.1002/mds.10377'),
  udrs: source('udrs', 'V', 'Unified Dystonia Rating Scale (NINDS pages)'),
  albanese2013: source('albanese2013', 'V', 'Albanese A et al. Mov Disord 2013;28:863-873', '10.1002/mds.25475'),
  revision2025: source('revision2025', 'V', 'Definition and Classification of Dystonia, Mov Disord 2025', '10.1002/mds.30220'),
  vanRijn2007: source('vanRijn2007', 'V', 'van Rijn MA et al. Pain 2007;130:287-293', '10.1016/j.pain.2007.03.027'),
  munts2011: source('munts2011', 'V', 'Munts AG et al. BMC Neurol 2011;11:53', '10.1186/1471-2377-11-53'),
  bhatia1993: source('bhatia1993', 'V', 'Bhatia KP, Bhatt MH, Marsden CD. Brain 1993;116:843-851'),
  schrag2004: source('schrag2004', 'M', 'Schrag A et al. Brain 2004;127:2360-2372', '10.1093/brain/awh262'),
  ibrahim2009: source('ibrahim2009', 'V', 'Ibrahim NM et al. Parkinsonism Relat Disord 2009;15:592-597', '10.1016/j.parkreldis.2009.02.010'),
  vanHilten2010: source('vanHilten2010', 'V', 'van Hilten JJ. Pain Med 2010;11:1274-1277', '10.1111/j.1526-4637.2010.00916.x'),
  deuschl1991: source('deuschl1991', 'V', 'Deuschl G, Blumberg H, Lücking CH. Arch Neurol 1991'),
  veldman1993: source('veldman1993', 'V', 'Veldman PHJM et al. Lancet 1993;342:1012-1016', '10.1016/0140-6736(93)92877-V'),
  jointBoneSpine2005: source('jointBoneSpine2005', 'V', 'Joint Bone Spine 2005;72:260-262', '10.1016/j.jbspin.2005.01.002'),
  mugge2016: source('mugge2016', 'V', 'Munts AG et al. BMC Neurol 2011;11:53; Mugge W et al. IEEE TNSRE 2016;24:475-484'),
  ganos2014: source('ganos2014', 'V', 'Ganos C, Edwards MJ, Bhatia KP. Mov Disord Clin Pract 2014', '10.1002/mdc3.12013'),
} as const
