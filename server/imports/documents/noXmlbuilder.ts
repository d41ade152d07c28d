/** Takes the place of xmlbuilder in the bundle: mammoth writes documents by it, and here it only reads. */
export default {};
