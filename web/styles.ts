// First in each door: the order of the layers is settled by the first sheet that names them.
import '#ui/tokens.css'
import '#ui/ground.css'
